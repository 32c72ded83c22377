using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Credentials;

/// <summary>A credential considered for a person, before it is rendered.</summary>
/// <param name="Credential">Dense index.</param>
/// <param name="At">Position among the candidates evaluated.</param>
/// <param name="Group">Group by the policies.</param>
/// <param name="Effect">What it does toward the targets.</param>
/// <param name="Effort">What it takes.</param>
/// <param name="Toward">Dense index of the occupation it does most for.</param>
/// <param name="Order">Effect over effort; what comes after a credential never stands before it.</param>
internal readonly record struct CredentialChoice(
    int Credential,
    int At,
    OpportunityGroup Group,
    float Effect,
    float Effort,
    int Toward,
    float Order
);
