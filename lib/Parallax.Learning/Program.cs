using Parallax.Learning;
using Parallax.Learning.Joins;
using Parallax.Learning.Sentiment;
using Parallax.Learning.Topics;

switch (args)
{
    case ["annotate", var input, var output, .. var weights]:
        Annotate.Run(input, output, weights.FirstOrDefault());
        return 0;
    case ["names", var root, var output, .. var options]:
        NameCommand.Run(root, output, options);
        return 0;
    case ["links", var texts, var chains, var links, .. var linkOptions]:
        LinkTrainer.Run(texts, chains, links, linkOptions);
        return 0;
    case ["pos", var root, var output]:
        new PosTrainer(Console.Error.WriteLine).Run(Path.Combine(root, "../shared/corpora"), output);
        return 0;
    case ["speed", var corpus]:
        Speed.Run(corpus, Console.WriteLine);
        return 0;
    case ["language", var corpora, .. var errors]:
        new LanguageMeter(Console.WriteLine).Run(corpora, errors);
        return 0;
    case ["attributions", var attributions, var weights]:
        AttributionTrainer.Run(attributions, weights);
        return 0;
    case ["valence", var corpora, var adjusted]:
        ValenceTrainer.Run(corpora, adjusted);
        return 0;
    case ["targets", ..] when !ScalarProcess.IsCurrent:
        return ScalarProcess.Run(args);
    case ["targets", var corpora, var annotated, var targetWeights]:
        TargetTrainer.Run(corpora, Path.Combine(annotated, "targets.jsonl"), targetWeights);
        return 0;
    case ["tone", var corpora, var annotated]:
        ValenceTrainer.Evaluate(corpora, Path.Combine(annotated, "tone.jsonl"));
        return 0;
    case ["classifier", var corpora, .. var penalty]:
        ClassifierCommand.Run(corpora, penalty.FirstOrDefault(), Console.WriteLine);
        return 0;
    case ["joins", var coverage, .. var joinOptions]:
        JoinExperiment.Run(coverage, joinOptions);
        return 0;
    case ["topics", var corpora]:
        TopicTrial.Run(corpora);
        return 0;
    default:
        Console.Error.WriteLine(Usage.Text);
        return 2;
}
