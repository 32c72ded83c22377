namespace AdvancementEngine.Policies.Facts;

/// <summary>The credentials considered for a participant.</summary>
internal sealed class CredentialContexts : ContextList<CredentialContext>;
