using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>A fact about a participant that a requirement or a local rule may ask.</summary>
/// <param name="Name">Name.</param>
/// <param name="Value">Type, unit and codes of its value; codes are in ascending order where they can be compared.</param>
/// <param name="Ordered">True when <c>at-least</c> and <c>at-most</c> make sense.</param>
/// <param name="Derived">True when worked out of other records (education, work, activities) and so never written in the list of other
/// facts.</param>
/// <param name="Changeable">True when the person can change it.</param>
/// <param name="Summary">What it says, one phrase.</param>
/// <param name="Highest">Highest value it can have; null where there is no bound.</param>
/// <param name="LeastAboveZero">Lowest value it can have beside 0; null where there is no bound.</param>
public sealed record ParticipantFactInfo(
    string Name,
    FactField Value,
    bool Ordered,
    bool Derived,
    bool Changeable,
    string Summary,
    double? Highest = null,
    double? LeastAboveZero = null
);
