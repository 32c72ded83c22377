namespace AdvancementEngine.Policies.Facts;

/// <summary>The occupations considered for a participant.</summary>
internal sealed class OccupationContexts : ContextList<OccupationContext>;
