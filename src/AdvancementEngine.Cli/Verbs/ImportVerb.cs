using System.CommandLine;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance import</c>: one verb per kind of release.</summary>
public static class ImportVerb
{
    /// <summary>The verb with its sub-verbs.</summary>
    public static Command Create() =>
        new("import", "Import public data releases.")
        {
            ImportCatalogVerb.Create(),
            ImportNjProgramsVerb.Create(),
            ImportTrainingVerb.Create(),
            ImportTexasProgramsVerb.Create(),
            ImportStackOverflowVerb.Create(),
            ImportMovieLensVerb.Create(),
            ImportNlsy97Verb.Create(),
            ImportCensusMapVerb.Create(),
        };
}
