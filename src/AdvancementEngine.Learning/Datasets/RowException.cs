using System.Globalization;
using AdvancementEngine.Errors;

namespace AdvancementEngine.Learning.Datasets;

/// <summary>A training row, or a set of them, that cannot be learned from.</summary>
public sealed class RowException(string message) : InputException(message);
