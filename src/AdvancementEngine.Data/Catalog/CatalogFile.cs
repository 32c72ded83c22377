using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AdvancementEngine.Data.Catalog;

/// <summary>One file of a catalog, as bytes.</summary>
/// <param name="Name">File name in the catalog's folder.</param>
/// <param name="Rows">Rows without the header.</param>
/// <param name="Content">UTF-8 bytes.</param>
public sealed record CatalogFile(string Name, int Rows, byte[] Content);
