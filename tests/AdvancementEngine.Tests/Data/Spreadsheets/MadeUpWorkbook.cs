using System.IO.Compression;
using System.Security;
using System.Text;

namespace AdvancementEngine.Tests.Data.Spreadsheets;

/// <summary>Writes workbooks as spreadsheets write them: texts shared, empty cells left out.</summary>
internal static class MadeUpWorkbook
{
    public static byte[] Of(params string?[][] rows)
    {
        var texts = rows.SelectMany(r => r).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var sheet = new StringBuilder();
        for (var r = 0; r < rows.Length; r++)
        {
            sheet.Append($"<row r=\"{r + 1}\">");
            for (var c = 0; c < rows[r].Length; c++)
            {
                if (rows[r][c] is { } text)
                    sheet.Append($"<c r=\"{Column(c)}{r + 1}\" t=\"s\"><v>{texts.IndexOf(text)}</v></c>");
            }

            sheet.Append("</row>");
        }

        return Zip(
            sheet.ToString(),
            string.Concat(texts.Select(t => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(t)}</t></si>"))
        );
    }

    public static byte[] Zip(string sheetData, string sharedTexts)
    {
        const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Put(string name, string xml)
            {
                using var entry = new StreamWriter(zip.CreateEntry(name).Open());
                entry.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
            }

            Put(
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels"
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml"
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml"
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                <Override PartName="/xl/sharedStrings.xml"
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                </Types>
                """
            );
            Put(
                "_rels/.rels",
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                    + $"Type=\"{Types}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            );
            Put(
                "xl/workbook.xml",
                $"<workbook {Main} xmlns:r=\"{Types}\"><sheets><sheet name=\"List\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            );
            Put(
                "xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                    + $"Type=\"{Types}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" "
                    + $"Type=\"{Types}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
            );
            Put("xl/worksheets/sheet1.xml", $"<worksheet {Main}><sheetData>{sheetData}</sheetData></worksheet>");
            Put("xl/sharedStrings.xml", $"<sst {Main}>{sharedTexts}</sst>");
        }

        return stream.ToArray();
    }

    private static string Column(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Column((column / 26) - 1) + (char)('A' + (column % 26));
}
