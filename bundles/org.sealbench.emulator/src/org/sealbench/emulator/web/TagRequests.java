// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

import org.sealbench.emulator.web.login.FormDraft;
import org.sealbench.emulator.web.login.WebSession;
import org.sealbench.emulator.web.page.ProtectedPage;
import org.sealbench.emulator.web.page.StateAnswer;
import org.sealbench.emulator.web.page.WebResponse;
import org.sealbench.emulator.web.request.WebRequest;
import org.sealbench.emulator.web.tag.TagsForm;
import org.sealbench.emulator.web.tag.TagsPage;
import org.sealbench.emulator.web.tag.TagsQuery;
import org.sealbench.emulator.web.tag.TagsView;
import org.sealbench.emulator.web.tag.TagsWriter;

/** The page of tags, its values, and writing. */
record TagRequests(SitePages pages) {

	/** The page, with what was typed and written before. */
	WebResponse get(WebRequest visit, WebSession user) {
		return page(200, user, TagsView.of(TagsQuery.of(visit.query()), user.takeDraft()));
	}

	WebResponse values(WebRequest visit, Optional<WebSession> user) {
		if (user.isEmpty() || !ProtectedPage.TAGS.isOpenTo(user.get())) {
			return WebResponse.json(403, "{}".getBytes(StandardCharsets.US_ASCII));
		}
		boolean all = !visit.query().containsKey("part");
		return StateAnswer.of(pages.device(), pages.info()).with(user.get(), pages.access().sessions())
				.with(new TagsPage(pages.device(), user.get()).values(TagsQuery.of(visit.query()), all)).answer();
	}

	WebResponse write(WebRequest visit, WebSession user) {
		if (!user.may("write")) {
			return pages.message(visit, 403, "Not allowed", "You do not have the right to write tags.");
		}
		TagsQuery query = TagsQuery.of(visit.query());
		TagsWriter.Result result = new TagsWriter(pages.device(), user.user().name()).write(new TagsForm(visit.form()));
		if (!result.refusal().isEmpty()) {
			return page(422, user, new TagsView(query, result.draft(), result.faults(), result.refusal()));
		}
		user.keep(result.draft());
		return WebResponse.redirect(query.path() + anchor(query, result.draft()));
	}

	/** A form whose token is not valid any more: what was typed is there to be sent again. */
	WebResponse again(WebRequest visit, WebSession user) {
		return page(403, user, new TagsView(TagsQuery.of(visit.query()), new TagsForm(visit.form()).typed(), Map.of(),
				"this form was sent already or is of another login. Send it again if you want to."));
	}

	/** Where the one tag is that was written, so that the browser stays there. */
	private String anchor(TagsQuery query, FormDraft draft) {
		Iterator<String> written = draft.done().keySet().iterator();
		String tag = written.next();
		return written.hasNext() ? "" : TagsPage.anchor(pages.device(), query, tag);
	}

	private WebResponse page(int status, WebSession user, TagsView view) {
		return pages.layout(Optional.of(user)).page(status, ProtectedPage.TAGS.title(), view.query().path(),
				new TagsPage(pages.device(), user).content(view), TagsPage.values(view.query()));
	}
}
