using System.Globalization;
using AdvancementEngine.Errors;

namespace AdvancementEngine.Learning.Datasets;

/// <summary>A training row or dataset that cannot be used for training.</summary>
public sealed class RowException(string message) : InputException(message);
