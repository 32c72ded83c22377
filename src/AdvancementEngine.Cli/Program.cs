using System.CommandLine;
using AdvancementEngine.Cli;
using AdvancementEngine.Cli.Streams;

StandardStreams.Guard();
var root = new RootCommand(
    "AdvancementEngine shows training participants what to do next to move beyond an entry-level job, and shows programs which of the six "
        + "elements their design is missing."
);
foreach (var verb in VerbTable.Create())
    root.Add(verb);
PlainHelp.Apply(root);
return await CommandHost.Run(root, args);
