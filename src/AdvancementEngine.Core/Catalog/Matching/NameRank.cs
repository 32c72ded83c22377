namespace AdvancementEngine.Catalog.Matching;

/// <summary>How certainly a name means its item.</summary>
internal enum NameRank
{
    /// <summary>The item's own name.</summary>
    Name,

    /// <summary>A name that means just this item, or one of those that list it too.</summary>
    Preferred,

    /// <summary>Any other name.</summary>
    Alias,
}
