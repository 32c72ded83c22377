namespace AdvancementEngine.Catalog.Matching;

/// <summary>How certainly a name refers to its item.</summary>
internal enum NameRank
{
    /// <summary>The item's own name.</summary>
    Name,

    /// <summary>A name that refers to this item alone, or to one of the items that list it as preferred.</summary>
    Preferred,

    /// <summary>Any other name.</summary>
    Alias,
}
