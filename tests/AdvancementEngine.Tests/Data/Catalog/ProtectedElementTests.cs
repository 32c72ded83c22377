using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;

namespace AdvancementEngine.Tests.Data.Catalog;

public sealed class ProtectedElementTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(true);

    [Theory]
    [InlineData("skill:f", "Female")]
    [InlineData("gender:female", "Yes")]
    [InlineData("knowledge:is-veteran", "V")]
    [InlineData("technology:x", "Black or African American")]
    public void Read_ProtectedAttributeAsAnElement_Refused(string id, string name)
    {
        foreach (var file in Directory.GetFiles(ShippedFiles.Catalog))
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
        File.AppendAllText(Path.Combine(_folder.FullName, "elements.csv"), $"{id},{name},,,,,,\n");
        var problem = Assert.Single(Assert.Throws<DataException>(() => CatalogReader.Read(_folder.FullName)).Problems);
        Assert.Contains("protected attribute", problem.Needed, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ShippedCatalog_HasNone() => Assert.NotEmpty(CatalogReader.Read(ShippedFiles.Catalog).Elements);
}
