namespace AdvancementEngine.Plans.Needs;

/// <summary>Something to settle before a path begins: no months of the path count it.</summary>
/// <param name="Kind"><c>program</c>, <c>support</c> or <c>requirement</c>.</param>
/// <param name="Code">Support code or name of the requirement; empty for the program.</param>
/// <param name="Offered">True where the program says it offers help with it, false where it says it does not, null where it does not say or
/// there is no program.</param>
public sealed record PlanBarrier(string Kind, string Code, bool? Offered)
{
    /// <summary>A program begun and not finished.</summary>
    public const string Program = "program";

    /// <summary>A support that is needed.</summary>
    public const string Support = "support";

    /// <summary>A requirement that is not met.</summary>
    public const string Requirement = "requirement";
}
