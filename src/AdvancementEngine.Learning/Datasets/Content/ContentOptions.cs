using AdvancementEngine.Options;

namespace AdvancementEngine.Learning.Datasets.Content;

/// <summary>How content rows are drawn from a catalog. Units, bounds and effects: <see cref="Table"/>.</summary>
public sealed record ContentOptions
{
    /// <summary>Rows "some of an occupation's own elements → that occupation", per occupation.</summary>
    public int ProfileRows { get; init; } = 1500;

    /// <summary>Rows "occupation held, with some of its elements → next occupations", per origin.</summary>
    public int StepRows { get; init; } = 1000;

    /// <summary>Share of step rows that contain only the occupation held.</summary>
    public float StepAloneShare { get; init; } = 0.2f;

    /// <summary>Share of the other step rows that also contain distinctive elements of one next occupation, which is then the row's only
    /// target.</summary>
    public float StepTowardShare { get; init; } = 0.15f;

    /// <summary>Share of step rows that also contain a credential linked to the occupation held.</summary>
    public float StepCredentialShare { get; init; } = 0.05f;

    /// <summary>Weight of a step if the origin's list has none of the target's in-demand technologies, as a share of its weight if it has
    /// all.</summary>
    public float StepWithoutOverlap { get; init; } = 0.05f;

    /// <summary>Rows "credential, alone or with a few elements → occupations", per credential.</summary>
    public int CredentialRows { get; init; } = 40;

    /// <summary>Minimum number of elements in a drawn subset.</summary>
    public int FewestElements { get; init; } = 4;

    /// <summary>Maximum number of elements in a drawn subset.</summary>
    public int MostElements { get; init; } = 20;

    /// <summary>Minimum O*NET importance for a skill or knowledge area to count as an occupation's own.</summary>
    public float LeastImportance { get; init; } = 3f;

    /// <summary>Share of subset elements drawn by how distinctive they are for the occupation; the rest are drawn evenly.</summary>
    public float DistinctiveShare { get; init; } = 0.3f;

    /// <summary>Share of profile rows with elements of other occupations mixed in.</summary>
    public float MixedShare { get; init; } = 0.2f;

    /// <summary>Maximum number of elements of other occupations in such a row.</summary>
    public int MostMixed { get; init; } = 4;

    /// <summary>Share of profile rows that also name an education level.</summary>
    public float EducationShare { get; init; } = 0.3f;

    /// <summary>Weight of profile rows.</summary>
    public float ProfileWeight { get; init; } = 1f;

    /// <summary>Weight of step rows.</summary>
    public float StepWeight { get; init; } = 6f;

    /// <summary>Weight of credential rows.</summary>
    public float CredentialWeight { get; init; } = 1f;

    /// <summary>Seed of every draw.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The defaults.</summary>
    public static ContentOptions Default { get; } = new();

    /// <summary>Every option with unit, bounds, default and effect.</summary>
    public static OptionTable<ContentOptions> Table { get; } =
        new OptionTable<ContentOptions> { Section = "content" }
            .Add(
                "profileRows",
                "rows per occupation",
                1,
                1_000_000,
                "more draws to tell occupations apart",
                o => o.ProfileRows,
                (o, v) => o with { ProfileRows = (int)v }
            )
            .Add(
                "stepRows",
                "rows per origin",
                0,
                1_000_000,
                "more draws for directed steps",
                o => o.StepRows,
                (o, v) => o with { StepRows = (int)v }
            )
            .Add(
                "stepAloneShare",
                "1",
                0,
                1,
                "more step rows with only the occupation held",
                o => o.StepAloneShare,
                (o, v) => o with { StepAloneShare = (float)v }
            )
            .Add(
                "stepTowardShare",
                "1",
                0,
                1,
                "elements of a next occupation count more toward it",
                o => o.StepTowardShare,
                (o, v) => o with { StepTowardShare = (float)v }
            )
            .Add(
                "stepCredentialShare",
                "1",
                0,
                1,
                "a held occupation's credential counts less toward others that accept it",
                o => o.StepCredentialShare,
                (o, v) => o with { StepCredentialShare = (float)v }
            )
            .Add(
                "stepWithoutOverlap",
                "1",
                0.001,
                1,
                "steps with few shared technologies count more",
                o => o.StepWithoutOverlap,
                (o, v) => o with { StepWithoutOverlap = (float)v }
            )
            .Add(
                "credentialRows",
                "rows per credential",
                0,
                1_000_000,
                "more draws for credential links",
                o => o.CredentialRows,
                (o, v) => o with { CredentialRows = (int)v }
            )
            .Add(
                "fewestElements",
                "elements",
                1,
                100,
                "more elements in the smallest rows",
                o => o.FewestElements,
                (o, v) => o with { FewestElements = (int)v }
            )
            .Add(
                "mostElements",
                "elements",
                1,
                400,
                "more elements in the largest rows",
                o => o.MostElements,
                (o, v) => o with { MostElements = (int)v }
            )
            .Add(
                "leastImportance",
                "O*NET importance, 1 to 5",
                1,
                5,
                "fewer skills and knowledge areas count as an occupation's own",
                o => o.LeastImportance,
                (o, v) => o with { LeastImportance = (float)v }
            )
            .Add(
                "distinctiveShare",
                "1",
                0,
                1,
                "more draws of distinctive elements",
                o => o.DistinctiveShare,
                (o, v) => o with { DistinctiveShare = (float)v }
            )
            .Add(
                "mixedShare",
                "1",
                0,
                1,
                "more rows with elements of other occupations",
                o => o.MixedShare,
                (o, v) => o with { MixedShare = (float)v }
            )
            .Add("mostMixed", "elements", 0, 100, "more such elements per row", o => o.MostMixed, (o, v) => o with { MostMixed = (int)v })
            .Add(
                "educationShare",
                "1",
                0,
                1,
                "more rows with an education level",
                o => o.EducationShare,
                (o, v) => o with { EducationShare = (float)v }
            )
            .Add(
                "profileWeight",
                "1",
                0.001,
                1000,
                "own elements count more",
                o => o.ProfileWeight,
                (o, v) => o with { ProfileWeight = (float)v }
            )
            .Add(
                "stepWeight",
                "1",
                0.001,
                1000,
                "the occupation held counts more",
                o => o.StepWeight,
                (o, v) => o with { StepWeight = (float)v }
            )
            .Add(
                "credentialWeight",
                "1",
                0.001,
                1000,
                "credentials count more",
                o => o.CredentialWeight,
                (o, v) => o with { CredentialWeight = (float)v }
            )
            .Add("seed", "1", 0, int.MaxValue, "different random draws", o => o.Seed, (o, v) => o with { Seed = (int)v });
}
