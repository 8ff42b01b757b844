using System.Globalization;
using Parallax.Notebooks.Host;
using Parallax.Notebooks.Jupyter;

// Started by a session with the pipe's name, or by Jupyter with a connection file; nothing here is for people.
switch (args)
{
    case ["session", var pipe, var limit]:
        return SessionHost.Run(pipe, int.Parse(limit, CultureInfo.InvariantCulture));
    case ["kernel", var connectionFile]:
        return await JupyterKernel.RunAsync(connectionFile);
    default:
        Console.Error
            .WriteLine(
                "This program hosts the sessions of a notebook engine; start it through the command line that references it.");
        return 2;
}
