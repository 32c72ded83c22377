using AdvancementEngine.Catalog;

namespace AdvancementEngine.Policies.Facts;

/// <summary>What a program's design says of an occupation it may aim at.</summary>
internal abstract class DesignFor(ProgramDesign design, string? occupation)
{
    public ProgramDesign Design { get; } = design;

    /// <summary>The occupation's code; empty where the program names no target.</summary>
    public string Target { get; } = occupation ?? string.Empty;

    protected Occupation? Occupation { get; } = occupation is null ? null : design.Catalog.FindOccupation(occupation);

    /// <summary>A program without a target cannot be evaluated by one.</summary>
    protected Answer Asking(Func<string, Answer> ask, Measure needed) =>
        Target.Length == 0 ? new Answer(Verdict.Unknown, Measure.Missing, needed) with { Remedy = Remedies.NameTarget } : ask(Target);
}
