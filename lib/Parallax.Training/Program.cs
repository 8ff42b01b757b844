using Parallax.Training;

switch (args)
{
    case ["annotate", var input, var output]:
        Annotate.Run(input, output);
        return 0;
    case ["attributions", var corpus, var weights]:
        AttributionTrainer.Run(corpus, weights);
        return 0;
    default:
        Console.Error.WriteLine("usage: Parallax.Training annotate IN.jsonl OUT.jsonl | attributions CORPUS WEIGHTS");
        return 2;
}
