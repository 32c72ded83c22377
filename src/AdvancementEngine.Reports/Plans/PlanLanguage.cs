namespace AdvancementEngine.Reports.Plans;

/// <summary>Languages a plan is written in.</summary>
public enum PlanLanguage
{
    /// <summary>US English.</summary>
    En,

    /// <summary>Spanish.</summary>
    Es,
}
