// Usage: dotnet run --project tests/tools/CodeShape -- FOLDER… [--list]
// Prints one row a folder: how much is in its lines, methods and files; with --list its largest methods too.
using CodeShape;

if (args.Length == 0)
{
    Console.Error.WriteLine("Name at least one folder, as in: dotnet run --project tests/tools/CodeShape -- lib/Parallax");
    return 2;
}

Console.WriteLine(CodeSummary.Header);
var folders = args.Where(a => a != "--list").ToList();
foreach (var folder in folders)
{
    Console.WriteLine(new CodeSummary(FileShape.Below(folder)).ToRow(folder));
}

if (!args.Contains("--list")) return 0;
const int largest = 200;
var methods = folders
    .SelectMany(FileShape.Below)
    .SelectMany(file => file.Methods.Select(method => (file.Path, Method: method)))
    .OrderByDescending(m => m.Method.Tokens)
    .Take(largest);
foreach (var (path, method) in methods) Console.WriteLine($"{method.Tokens}\t{path}\t{method.Name}");

return 0;
