using System.Globalization;
using System.Net;
using System.Text;
using AdvancementEngine.Plans;

namespace AdvancementEngine.Reports.Plans;

/// <summary>Writes a plan as one self-contained HTML file for A4 and Letter paper: black on white, no scripts, no fonts or images from
/// other files; readable at a width of 390 pixels and by screen readers.</summary>
public static class PlanPage
{
    private const string Style = """
        *{box-sizing:border-box}
        body{font:16px/1.4 system-ui,sans-serif;max-width:44rem;margin:1rem auto;padding:0 1rem;color:#111;background:#fff;
          overflow-wrap:anywhere}
        h1{font-size:1.6rem;margin:.2rem 0}h2{font-size:1.15rem;margin:1rem 0 .3rem;border-bottom:2px solid #111;padding-bottom:.1rem}
        h3{font-size:1rem;margin:.6rem 0 .1rem}
        p{margin:.1rem 0}ul{margin:.2rem 0;padding-left:1.2rem}.now{border:3px solid #111;padding:.4rem .8rem}
        .line{border-bottom:1px solid #555;height:1.8rem}
        a{color:#111}svg{max-width:100%;height:auto}svg text{font:14px system-ui,sans-serif;fill:#111}
        @page{size:auto;margin:9mm}
        @media print{body{font-size:8.2pt;line-height:1.22;max-width:none;margin:0;padding:0}
        h1{font-size:13pt;margin:0}h2{font-size:9.5pt;margin:.3rem 0 .1rem;border-bottom-width:1.2px}
        h3{font-size:8.2pt;margin:.2rem 0 0}.columns{columns:2;column-gap:1rem}.part,h2{break-inside:avoid}h2{break-after:avoid}
        .now{border-width:2px;padding:.1rem .5rem;break-inside:avoid}
        .part p,header p{display:inline}.more{display:none}svg{max-height:23mm}ul{padding-left:.8rem}
        #links ul{padding:0}#links li{display:inline}#links li::after{content:"; "}
        #links{font-size:6.5pt}#links a::after{content:" " attr(href);font-size:5.5pt}#limits{font-size:6.5pt}.line{height:.85rem}}
        """;

    /// <summary>Returns the HTML.</summary>
    public static string Write(PlanDocument document, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(plan);
        var texts = PlanTexts.Of(document.Language);
        var html = new StringBuilder();
        html.Append(
                CultureInfo.InvariantCulture,
                $"<!doctype html>\n<html lang=\"{texts.Say("language")}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                    + $"content=\"width=device-width, initial-scale=1\"><title>{Encode(document.Title)}</title><style>"
            )
            .Append(Style.ReplaceLineEndings("\n"))
            .Append("</style></head><body>\n<main>\n");
        html.Append(CultureInfo.InvariantCulture, $"<header><h1>{Encode(document.Title)}</h1>\n");
        foreach (var line in document.Lines)
            html.Append(CultureInfo.InvariantCulture, $"<p>{Encode(line)}</p>\n");
        html.Append("</header>\n<div class=\"columns\">\n");
        foreach (var section in document.Sections)
            Section(html, section, plan, texts);
        html.Append("</div>\n</main>\n</body></html>\n");
        return html.ToString();
    }

    private static void Section(StringBuilder html, PlanSection section, Plan plan, PlanTexts texts)
    {
        var box = section.Id == "now" ? " class=\"now\"" : string.Empty;
        html.Append(
            CultureInfo.InvariantCulture,
            $"<section id=\"{section.Id}\"{box} aria-labelledby=\"{section.Id}-h\"><h2 "
                + $"id=\"{section.Id}-h\">{Encode(section.Heading)}</h2>\n"
        );
        foreach (var part in section.Parts)
        {
            html.Append(part.IsMore ? "<div class=\"part more\">" : "<div class=\"part\">");
            if (part.Heading.Length > 0)
                html.Append(CultureInfo.InvariantCulture, $"<h3>{Encode(part.Heading)}</h3>\n");
            if (part.Drawn >= 0)
                html.Append(PlanPicture.Draw(plan, plan.Paths[part.Drawn], texts)).Append('\n');
            foreach (var sentence in part.Sentences)
                html.Append(CultureInfo.InvariantCulture, $"<p>{Encode(sentence)}</p>\n");
            if (!part.Links.IsEmpty)
            {
                html.Append("<ul>\n");
                foreach (var (name, url) in part.Links)
                    html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"{Encode(url)}\">{Encode(name)}</a></li>\n");
                html.Append("</ul>\n");
            }

            for (var i = 0; i < part.NoteLines; i++)
                html.Append("<div class=\"line\"></div>\n");
            html.Append("</div>\n");
        }

        html.Append("</section>\n");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
