namespace AdvancementEngine.Policies.Facts;

/// <summary>What a credential is considered for: the route of the person's list, and how the credential came onto it.</summary>
/// <param name="Toward">Dense index of the occupation it does most for.</param>
/// <param name="First">Dense index of the first occupation of the route.</param>
/// <param name="Further">Dense index of the second; -1 for none.</param>
/// <param name="IsUsual">True where it usually goes with a step of the route, or the program offers or asks it.</param>
/// <param name="IsOffered">True where the person's program prepares for it, pays for it or asks it.</param>
/// <param name="FirstAsksNone">True where employers of the first occupation ask for no certificate.</param>
/// <param name="FurtherAsksNone">True where those of the second do not.</param>
/// <param name="PresentAsksNone">True where those of the present job do not.</param>
internal sealed record CredentialAim(
    int Toward,
    int First,
    int Further,
    bool IsUsual,
    bool IsOffered,
    bool FirstAsksNone,
    bool FurtherAsksNone,
    bool PresentAsksNone
);
