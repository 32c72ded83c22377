using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>A fact about a participant that a requirement or a local rule may ask about.</summary>
/// <param name="Name">Name.</param>
/// <param name="Value">Type, unit and codes of its value; codes are in ascending order if they can be compared.</param>
/// <param name="Ordered">True if <c>at-least</c> and <c>at-most</c> make sense.</param>
/// <param name="Derived">True if derived from other records (education, work, activities) and therefore never recorded in the list of other
/// facts.</param>
/// <param name="Changeable">True if the person can change it.</param>
/// <param name="Summary">Its meaning, one phrase.</param>
/// <param name="Highest">Largest value it can have; null if there is no bound.</param>
/// <param name="LeastAboveZero">Smallest nonzero value it can have; null if there is no bound.</param>
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
