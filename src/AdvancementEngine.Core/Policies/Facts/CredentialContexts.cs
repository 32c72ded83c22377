namespace AdvancementEngine.Policies.Facts;

/// <summary>The credentials considered.</summary>
internal sealed class CredentialContexts : ContextList<CredentialContext>;
