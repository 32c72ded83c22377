using System.Globalization;

namespace AdvancementEngine.Learning.Datasets;

/// <summary>A training row, or a set of them, that cannot be learned from.</summary>
public sealed class RowException(string message) : Exception(message);
