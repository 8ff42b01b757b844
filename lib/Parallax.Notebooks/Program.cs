using Parallax.Notebooks.Host;

// Started by a session with the pipe's name; nothing here is for people.
if (args is ["session", var pipe, var limit])
{
    return SessionHost.Run(pipe, int.Parse(limit, System.Globalization.CultureInfo.InvariantCulture));
}

Console.Error.WriteLine("This program hosts the sessions of a notebook engine; start it through the command line that references it.");
return 2;
