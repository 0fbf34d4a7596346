// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.evidence;

import java.time.Instant;
import java.util.List;

import org.sealbench.common.VisibleText;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;

/** The evidence as one page that needs nothing else: no script, no other file, every text escaped. */
final class EvidenceReport {

	private static final String STYLE = """
			body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem;color:#1b1f24}
			h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.2rem;border-bottom:1px solid #c9d1d9}
			.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}
			th,td{border:1px solid #c9d1d9;padding:.3rem .5rem;text-align:left;vertical-align:top}
			td{overflow-wrap:anywhere}
			th{background:#eef1f4}.bad{background:#ffe3e0}.good{background:#e2f5e5}svg{max-width:100%;height:auto}
			@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}
			""";

	private EvidenceReport() {
	}

	static String of(String project, Instant at, Credential signer, String picture, List<EvidenceTable> tables) {
		StringBuilder page = new StringBuilder();
		String title = "Evidence of the project " + escaped(VisibleText.of(project));
		page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" ")
				.append("content=\"width=device-width, initial-scale=1\">\n<meta ")
				.append("http-equiv=\"Content-Security-Policy\" ")
				.append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n").append("<title>").append(title)
				.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<h1>").append(title)
				.append("</h1>\n<p>As it was at ").append(at).append(", signed by ")
				.append(escaped(VisibleText.of(Certificates.subject(signer.certificate()))))
				.append(". README.txt says how the signature is checked.</p>\n<nav><ul>\n");
		tables.forEach(each -> page.append("<li><a href=\"#").append(each.name()).append("\">")
				.append(escaped(each.title())).append("</a> (").append(each.rows().size()).append(")</li>\n"));
		page.append("</ul></nav>\n<h2>Picture</h2>\n<div class=\"scroll\">").append(picture).append("</div>\n");
		tables.forEach(each -> section(page, each));
		return page.append("</body>\n</html>\n").toString();
	}

	private static void section(StringBuilder page, EvidenceTable table) {
		page.append("<h2 id=\"").append(table.name()).append("\">").append(escaped(table.title())).append("</h2>\n<p>")
				.append(escaped(table.explanation())).append("</p>\n<div class=\"scroll\"><table>\n<thead><tr>");
		table.columns().forEach(each -> page.append("<th scope=\"col\">").append(escaped(each)).append("</th>"));
		page.append("</tr></thead>\n<tbody>\n");
		for (List<String> row : table.rows()) {
			page.append(RequirementState.of(row.get(row.size() - 1)).map(EvidenceReport::row).orElse("<tr>"));
			row.forEach(each -> page.append("<td>").append(escaped(each)).append("</td>"));
			page.append("</tr>\n");
		}
		page.append("</tbody></table></div>\n");
	}

	private static String row(RequirementState state) {
		return switch (state) {
		case MET -> "<tr class=\"good\">";
		case NOT_MET -> "<tr class=\"bad\">";
		case NOT_APPLICABLE -> "<tr>";
		};
	}

	/** Text between tags and in attributes (HTML §13.1.2). */
	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'",
				"&#39;");
	}
}
