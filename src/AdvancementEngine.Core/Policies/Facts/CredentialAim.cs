namespace AdvancementEngine.Policies.Facts;

/// <summary>What a credential is considered for: the path in the person's list and how the credential got onto it.</summary>
/// <param name="Toward">Dense index of the occupation it helps most.</param>
/// <param name="First">Dense index of the first occupation on the path.</param>
/// <param name="Further">Dense index of the second; -1 if none.</param>
/// <param name="IsUsual">True if it usually goes with a step on the path, or the program offers or requires it.</param>
/// <param name="IsOffered">True if the person's program prepares for it, pays for it or requires it.</param>
/// <param name="FirstAsksNone">True if employers in the first occupation require no certificate.</param>
/// <param name="FurtherAsksNone">True if employers in the second occupation require none.</param>
/// <param name="PresentAsksNone">True if employers in the current job require none.</param>
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
