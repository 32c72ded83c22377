namespace AdvancementEngine.Policies.Facts.Steps;

/// <summary>The person's training program.</summary>
internal sealed record ProgramOfStep
{
    /// <summary>True if the current program names the occupation, or one in its family, as its target.</summary>
    public bool LeadsToJob { get; init; }

    /// <summary>True if a completed program states the occupation as its target.</summary>
    public bool CompletedForJob { get; init; }

    /// <summary>The current program, not yet completed; empty for none.</summary>
    public string Id { get; init; } = string.Empty;
}
