namespace AdvancementEngine.Policies.Facts;

/// <summary>The occupations considered.</summary>
internal sealed class OccupationContexts : ContextList<OccupationContext>;
