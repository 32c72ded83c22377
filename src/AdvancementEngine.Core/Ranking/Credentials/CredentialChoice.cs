using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Credentials;

/// <summary>A credential considered for a person, before it is rendered.</summary>
/// <param name="Credential">Dense index of the credential.</param>
/// <param name="At">Position among the candidates evaluated.</param>
/// <param name="Group">The group that the policies assign.</param>
/// <param name="Effect">How much it contributes to the route.</param>
/// <param name="Effort">1 plus the fee left to pay and the hours of study, each in its unit.</param>
/// <param name="Toward">Dense index of the occupation it contributes to most.</param>
/// <param name="Order">Effect squared over effort, plus a bonus if it has to come first; lower than that of any credential it comes
/// after.</param>
internal readonly record struct CredentialChoice(
    int Credential,
    int At,
    OpportunityGroup Group,
    float Effect,
    float Effort,
    int Toward,
    float Order
);
