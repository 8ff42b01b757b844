namespace Parallax.Tests.Tone;

/// <summary>Hand-made cases, each one line: what the tone must be, or which of two sentences must be the better one.</summary>
public sealed class ToneCaseTests
{
    // Values between are as good as none.
    private const double Neutral = 0.05;

    public static IEnumerable<TheoryDataRow<ToneCase>> Cases => CaseFile.Read<ToneCase>("Tone/cases.jsonl");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Score_Case_HasItsSign(ToneCase expected)
    {
        var document = new Parallax.Language.Segmenter(partsOfSpeech: true).Segment(new ArticleInfo { Id = "case" }, expected.Text);

        var value = new Parallax.Tone.LexiconToneModel().Score(document, 0, document.Tokens.Count).Value;

        if (expected.Sign == "0") Assert.InRange(value, -Neutral, Neutral);
        else Assert.Equal(expected.Sign, value > 0 ? "+" : "-");
    }

    [Theory]
    // Negation.
    [InlineData("-", "The plan is not good.")]
    [InlineData("-", "Nobody was happy with the result.")]
    [InlineData("-", "The envoy never showed any kindness.")]
    [InlineData("-", "They left without hope.")]
    [InlineData("-", "The bridge isn't safe.")]
    [InlineData("-", "It is hardly a success.")]
    [InlineData("-", "The reform is no longer popular.")]
    [InlineData("-", "The service was far from excellent.")]
    [InlineData("+", "There was no violence.")]
    [InlineData("+", "The drug is not dangerous.")]
    [InlineData("+", "No problem, said the mechanic.")]
    [InlineData("+", "Nobody was hurt.")]
    [InlineData("+", "The soup was not bad.")]
    [InlineData("+", "The court found him not guilty.")]
    [InlineData("+", "It was not only cheap but delicious.")]
    [InlineData("+", "There is no doubt that she is brilliant.")]
    [InlineData("-", "Not only was the roof damaged, the cellar was flooded.")]
    // Contrast.
    [InlineData("-", "The food was nice, but the trip ended in disaster.")]
    [InlineData("+", "The road was rough, but the welcome was wonderful.")]
    [InlineData("+", "Despite the delay, the launch was a triumph.")]
    [InlineData("-", "Although the speech was fine, the talks collapsed in acrimony.")]
    [InlineData("+", "In spite of the criticism, voters love the new park.")]
    [InlineData("-", "It was a good try; however, the ship sank and two sailors died.")]
    // Something bad is stopped, something good is missing or attacked.
    [InlineData("+", "The governor promised to fight against corruption.")]
    [InlineData("+", "The vaccine could eradicate the disease.")]
    [InlineData("+", "The accord ended the violence.")]
    [InlineData("+", "Engineers prevented a disaster.")]
    [InlineData("+", "The scheme reduces poverty.")]
    [InlineData("+", "The island is free of violence.")]
    [InlineData("-", "Critics spoke of a lack of trust.")]
    [InlineData("-", "The decree undermines democracy.")]
    [InlineData("-", "He failed to win support.")]
    [InlineData("-", "The party lost the trust of its members.")]
    [InlineData("-", "They rejected the peace deal.")]
    // Degree and comparison.
    [InlineData("-", "The harbour is less safe now.")]
    [InlineData("+", "The city saw fewer murders this year.")]
    [InlineData("+", "The new model is better than the terrible old one.")]
    [InlineData("-", "This winter was worse than the last.")]
    [InlineData("-", "The forecast was too optimistic.")]
    // Irony, quotation, naming.
    [InlineData("-", "The minister called his rival “a liar and a thief”.")]
    [InlineData("+", "“We are deeply grateful,” the nurse said.")]
    [InlineData("-", "She accused the firm of fraud.")]
    [InlineData("-", "Rebels shelled the village.")]
    [InlineData("0", "A shell company owns the building.")]
    [InlineData("0", "The party met in the town hall.")]
    [InlineData("0", "The United Nations Security Council met on Monday.")]
    [InlineData("0", "The justice department published the list.")]
    [InlineData("0", "The Great Hall stands on the square.")]
    [InlineData("0", "The health ministry counts the beds every month.")]
    [InlineData("0", "He flew to the capital and then travelled on to the northern city.")]
    [InlineData("0", "Miss Hope Strong and Mr. Rich Savage spoke to reporters in the capital about the timetable.")]
    // Domain senses.
    [InlineData("-", "Senators want to kill the bill.")]
    [InlineData("-", "The country faces an existential threat.")]
    [InlineData("-", "Washington imposed sanctions on two banks.")]
    [InlineData("-", "An air strike hit the depot.")]
    [InlineData("+", "The two sides lifted the sanctions.")]
    [InlineData("+", "The two leaders hugged and smiled.")]
    [InlineData("+", "The president thanked his hosts.")]
    [InlineData("+", "They spoke of a comprehensive strategic partnership.")]
    [InlineData("+", "Both praised the strategic balance in the region.")]
    [InlineData("-", "The group took hostages.")]
    [InlineData("-", "The firm laid off workers.")]
    [InlineData("-", "The mayor came under fire.")]
    [InlineData("+", "Neighbours shook hands and buried the hatchet.")]
    [InlineData("-", "The state cracks down on dissent.")]
    [InlineData("-", "It was a clear snub to the capital.")]
    [InlineData("+", "Doctors saved lives in the flooded valley with great courage.")]
    [InlineData("+", "The team broke the deadlock.")]
    // Negation that reaches further, or not so far.
    [InlineData("+", "The clinic has had no complaints this year.")]
    [InlineData("+", "Inspectors found no evidence of fraud.")]
    [InlineData("+", "The islanders are not afraid any more.")]
    [InlineData("-", "Neither the mayor nor the council trusts the builder.")]
    [InlineData("-", "The committee did not approve the generous offer.")]
    [InlineData("-", "She barely survived the crash.")]
    [InlineData("-", "The ferry operator refused to apologize.")]
    // Passives, perfects, infinitives.
    [InlineData("-", "The envoy had been humiliated.")]
    [InlineData("+", "The miners have been rescued.")]
    [InlineData("-", "The town was left devastated by the storm.")]
    // Supply, support and preparation for something bad.
    [InlineData("-", "The factory sends supplies for the war.")]
    [InlineData("-", "The bank was accused of funding terrorism.")]
    [InlineData("+", "The treaty bans torture.")]
    [InlineData("+", "The fund supports victims of the flood with generous grants.")]
    // Words with a sense of their own in the news.
    [InlineData("0", "The company will release its earnings report on Tuesday.")]
    [InlineData("0", "The House of Representatives votes on Thursday.")]
    [InlineData("-", "The bill died in committee.")]
    [InlineData("-", "The company is bleeding cash.")]
    [InlineData("-", "Talks hit a wall.")]
    [InlineData("+", "The talks bore fruit.")]
    [InlineData("+", "The senator gave the plan a green light.")]
    [InlineData("-", "The minister threw his deputy under the bus.")]
    [InlineData("-", "Tempers flared in the chamber.")]
    // Headlines, capitals, emphasis.
    [InlineData("-", "STORM KILLS TWELVE IN COASTAL TOWN")]
    [InlineData("+", "Rescuers Save Forty Children From Burning School")]
    public void Score_Case_HasSign(string sign, string text)
    {
        var value = ToneTexts.Of(text).Value;
        var found = value > 0.05 ? "+" : value < -0.05 ? "-" : "0";
        Assert.True(sign == found, $"expected {sign}: {ToneTexts.Explain(text)}");
    }

    [Theory]
    // Intensity.
    [InlineData("The film was very good.", "The film was good.")]
    [InlineData("The report was good.", "The report was somewhat good.")]
    [InlineData("The report was slightly critical and bad.", "The report was utterly bad.")]
    [InlineData("The outcome was bad.", "The outcome was extremely bad.")]
    // Not stated as a fact.
    [InlineData("A war would be terrible.", "The war is terrible.")]
    [InlineData("The deal is a success.", "The deal might be a success.")]
    [InlineData("If the dam breaks, the flood will kill thousands.", "The dam broke and the flood killed thousands.")]
    // Questions.
    [InlineData("Was it a disaster?", "It was a disaster.")]
    [InlineData("It is a wonderful idea.", "Is it a wonderful idea?")]
    // Scope ends where the clause ends.
    [InlineData("He did not come, which was wonderful.", "He did not come, which was not wonderful.")]
    // The last word counts more.
    [InlineData("He was rude but brilliant.", "He was brilliant but rude.")]
    [InlineData("The talks were tense, yet friendly.", "The talks were friendly, yet tense.")]
    public void Score_Pair_FirstIsBetter(string better, string worse) =>
        Assert.True(ToneTexts.Of(better).Value > ToneTexts.Of(worse).Value, $"{ToneTexts.Explain(better)}\n{ToneTexts.Explain(worse)}");
}
