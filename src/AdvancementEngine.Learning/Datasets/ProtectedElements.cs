using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Learning.Datasets;

/// <summary>Keeps protected attributes out of what is learned from.</summary>
public static class ProtectedElements
{
    /// <summary>Checks kind, code and name of every element.</summary>
    /// <exception cref="RowException">One of them is the name of a protected attribute.</exception>
    public static void Refuse(IEnumerable<Element> elements)
    {
        ArgumentNullException.ThrowIfNull(elements);
        foreach (var element in elements)
        {
            if (ProtectedAttributes.Contains(element.Kind) || ProtectedAttributes.Contains(element.Id[(element.Kind.Length + 1)..]) || ProtectedAttributes.Contains(element.Name))
                throw new RowException($"element '{element.Id}' ('{element.Name}') names a protected attribute; needed: elements that may reach a score; keep it in groups.csv, which no trainer reads");
        }
    }
}
