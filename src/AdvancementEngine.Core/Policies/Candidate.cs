using AdvancementEngine.Catalog;

namespace AdvancementEngine.Policies;

/// <summary>An opportunity under evaluation for one participant.</summary>
/// <param name="Occupation">The occupation, if the opportunity is one.</param>
/// <param name="Credential">The credential, if the opportunity is one.</param>
/// <param name="Fit">Fit logit, before any adjustment. It is only for display policies; no policy may change a verdict based on it.</param>
public sealed record Candidate(Occupation? Occupation, Credential? Credential, float Fit)
{
    /// <summary>Dense catalog index of the occupation if the caller knew it; -1 to look it up.</summary>
    internal int Index { get; init; } = -1;

    /// <summary>What a credential is considered for; null if no path is known.</summary>
    internal Facts.CredentialAim? Aim { get; init; }

    /// <summary>Code of the opportunity.</summary>
    public string Code => Occupation?.Code ?? Credential!.Code;
}
