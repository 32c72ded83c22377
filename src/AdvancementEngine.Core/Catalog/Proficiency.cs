using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Proficiency level at which DoD 8140 accepts a certification for a work role. It means "accepted for" and never implies an order
/// of prerequisites.</summary>
public enum Proficiency
{
    /// <summary>Basic.</summary>
    Basic = 0,

    /// <summary>Intermediate.</summary>
    Intermediate = 1,

    /// <summary>Advanced.</summary>
    Advanced = 2,
}
