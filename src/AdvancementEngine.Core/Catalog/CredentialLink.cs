using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>A credential's link to an occupation, through a work role or by our own reasoned row.</summary>
/// <param name="Credential">Credential code.</param>
/// <param name="Occupation">O*NET-SOC code.</param>
/// <param name="Strength">0 to 1: how close the work role is to the occupation (ours).</param>
/// <param name="Via">DCWF code, or null for a row of our own.</param>
/// <param name="Validator">Who validates the credential for this use: <c>dod-8140</c> (accepted for a work role; one kind of evidence, not
/// validation by employers), <c>issuer</c>, <c>employers</c>.</param>
/// <param name="Source">Source, "ours" for our own.</param>
public sealed record CredentialLink(string Credential, string Occupation, float Strength, string? Via, string Validator, string Source)
{
    /// <summary>Lowest level at which the work role accepts the credential; null for a row of our own.</summary>
    public Proficiency? Level { get; init; }

    /// <summary><see cref="Strength"/> over the number of links of the credential: a credential linked to everything says little about
    /// each.</summary>
    public float Weight { get; init; } = Strength;
}
