using AdvancementEngine.Cli;
using AdvancementEngine.Cli.Streams;

StandardStreams.Guard();
return await CommandHost.Run(VerbTable.CreateRoot(), args);
