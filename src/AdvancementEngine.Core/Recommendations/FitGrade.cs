using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>Grades of similarity.</summary>
public enum FitGrade
{
    /// <summary>Close.</summary>
    Close = 0,

    /// <summary>Related.</summary>
    Related = 1,

    /// <summary>Far.</summary>
    Far = 2,
}
