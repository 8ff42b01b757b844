// Usage: dotnet run --project tests/tools/CodeShape -- FOLDER…
// Prints one row a folder: how much is in its lines, methods and files.
using CodeShape;

if (args.Length == 0)
{
    Console.Error.WriteLine("Name at least one folder, as in: dotnet run --project tests/tools/CodeShape -- lib/Parallax");
    return 2;
}

Console.WriteLine(CodeSummary.Header);
foreach (var folder in args)
{
    Console.WriteLine(new CodeSummary(FileShape.Below(folder)).ToRow(folder));
}

return 0;
