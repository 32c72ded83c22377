using AdvancementEngine.Catalog;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A target occupation of a program, or the lack of one.</summary>
internal abstract class TargetDetail(ProgramDesign design, string? occupation) : SubjectDetail
{
    public ProgramDesign Design { get; } = design;

    /// <summary>The occupation's code; empty if the program names no target.</summary>
    public override string Name { get; } = occupation ?? string.Empty;

    /// <summary>False if the program names no target; nothing about one is then known.</summary>
    public bool IsNamed => Name.Length > 0;

    protected Occupation? Occupation { get; } = occupation is null ? null : design.Catalog.FindOccupation(occupation);

    protected override Subject Subject => Design;

    protected override string? FirstRemedy => IsNamed ? null : Remedies.NameTarget;
}
