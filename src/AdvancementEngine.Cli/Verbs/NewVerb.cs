using System.CommandLine;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance new</c>: one verb per kind of template.</summary>
public static class NewVerb
{
    /// <summary>The verb with its sub-verbs.</summary>
    public static Command Create() => new("new", "Write an empty, documented template.") { NewCohortVerb.Create() };
}
