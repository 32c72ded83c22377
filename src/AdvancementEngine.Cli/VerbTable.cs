using System.CommandLine;

namespace AdvancementEngine.Cli;

/// <summary>The verbs of `advance`, one file each in Verbs.</summary>
internal static class VerbTable
{
    /// <summary>The command line as a whole: every verb, and help that prints values as they are typed.</summary>
    public static RootCommand CreateRoot()
    {
        var root = new RootCommand(
            "AdvancementEngine shows training participants what to do next to move beyond an entry-level job, and shows programs which of "
                + "the six elements their design is missing."
        );
        foreach (var verb in Create())
            root.Add(verb);
        PlainHelp.Apply(root);
        return root;
    }

    private static IEnumerable<Command> Create()
    {
        yield return Verbs.RankVerb.Create();
        yield return Verbs.PlanVerb.Create();
        yield return Verbs.BatchVerb.Create();
        yield return Verbs.ExplainVerb.Create();
        yield return Verbs.VerifyVerb.Create();
        yield return Verbs.ImportVerb.Create();
        yield return Verbs.PoliciesVerb.Create();
        yield return Verbs.AssessVerb.Create();
        yield return Verbs.NavigateVerb.Create();
        yield return Verbs.ProgramsVerb.Create();
        yield return Verbs.NewVerb.Create();
        yield return Verbs.SimulateVerb.Create();
        yield return Verbs.TrainVerb.Create();
        yield return Verbs.ChooseVerb.Create();
        yield return Verbs.EvaluateVerb.Create();
        yield return Verbs.ModelsVerb.Create();
        yield return Verbs.StoreVerb.Create();
    }
}
