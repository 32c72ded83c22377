namespace AdvancementEngine.Reports.Plans;

/// <summary>Languages that a plan can be written in.</summary>
public enum PlanLanguage
{
    /// <summary>US English.</summary>
    En,

    /// <summary>Spanish.</summary>
    Es,
}
