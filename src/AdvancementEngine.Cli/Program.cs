using System.CommandLine;
using AdvancementEngine.Cli;
using AdvancementEngine.Cli.Streams;

StandardStreams.Guard();
var root = new RootCommand("AdvancementEngine: what a training participant can do next to get beyond the entry-level job, and which of the six elements a program's design misses.");
foreach (var verb in VerbTable.Create())
    root.Add(verb);
return await CommandHost.Run(root, args);
