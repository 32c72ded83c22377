using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Learning.Datasets;

/// <summary>Keeps protected attributes out of training data.</summary>
public static class ProtectedElements
{
    /// <summary>Checks kind, code and name of every element: the attribute itself, or a column for one of its groups (<c>female</c>,
    /// <c>race_white</c>).</summary>
    /// <exception cref="RowException">One of them names a protected attribute.</exception>
    public static void Refuse(IEnumerable<Element> elements)
    {
        ArgumentNullException.ThrowIfNull(elements);
        foreach (var element in elements)
        {
            if (ProtectedAttributes.IsElement(element.Id, element.Name))
                throw new RowException(
                    $"element '{element.Id}' ('{element.Name}') names a protected attribute; needed: elements that are allowed to affect a "
                        + $"score; move it to groups.csv, which no trainer reads"
                );
        }
    }
}
