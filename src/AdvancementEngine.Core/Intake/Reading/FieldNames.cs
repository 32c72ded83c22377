using System.Globalization;

namespace AdvancementEngine.Intake.Reading;

/// <summary>Names a part of an item for a problem: the column of a cell, or the path in a message.</summary>
/// <param name="part">The part, as the columns' documentation calls it.</param>
public delegate string FieldNames(string part);
