using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvancementEngine.Errors;

namespace AdvancementEngine.Catalog;

/// <summary>Catalog parts that do not match.</summary>
public sealed class CatalogException(string message) : InputException(message);
