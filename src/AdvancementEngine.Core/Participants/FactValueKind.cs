using System.Collections.Immutable;
using System.Globalization;

namespace AdvancementEngine.Participants;

/// <summary>The type of a recorded value in a closed list of facts.</summary>
public enum FactValueKind
{
    /// <summary>The field must stay empty.</summary>
    None = 0,

    /// <summary>Any text on one line.</summary>
    Text = 1,

    /// <summary>A decimal number, invariant culture, not negative.</summary>
    Number = 2,

    /// <summary>One code of a list.</summary>
    Code = 3,

    /// <summary>A day, yyyy-MM-dd.</summary>
    Date = 4,

    /// <summary>A comparison and a value, for example <c>at-least high-school</c>; see <see cref="Requirement"/>.</summary>
    Comparison = 5,

    /// <summary>An element id, <c>kind:code</c>.</summary>
    Element = 6,

    /// <summary>A credential code.</summary>
    Credential = 7,

    /// <summary>A requirement kind and the fact it asks about, for example <c>academic:education</c>; see
    /// <see cref="Requirement"/>.</summary>
    Requirement = 8,
}
