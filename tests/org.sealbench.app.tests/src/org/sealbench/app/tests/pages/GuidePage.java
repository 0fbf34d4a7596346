package org.sealbench.app.tests.pages;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.commands.ICommandService;
import org.sealbench.ui.Named;
import org.sealbench.ui.Views;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The welcome page and the guide that is open. */
public final class GuidePage {

	private static final String CONTENT = "org.eclipse.ui.cheatsheets.cheatSheetContent";
	private static final String BUNDLE = "org.sealbench.app";
	private static final int BEFORE_THE_GUIDES = 3;

	private String open = "";

	public void showWelcome() {
		Ui.run(() -> WorkbenchPage.show(Views.WELCOME));
	}

	/** The names of the guides that the page offers. */
	public List<String> offered() {
		return Ui.get(() -> links().skip(BEFORE_THE_GUIDES).map(link -> (String) link.getData(Named.KEY)).toList());
	}

	/** Follows the link to a guide. */
	public void open(String guide) {
		showWelcome();
		follow(guide);
		open = guide;
	}

	public void openExample() {
		Ui.run(() -> press(links().findFirst().orElseThrow()));
	}

	/** The name of the guide that its view shows; empty while there is none. */
	public String title() {
		return Ui.get(() -> {
			IViewPart view = WorkbenchPage.window().getActivePage().findView(Views.GUIDE);
			// The platform lets nobody ask by an interface which guide its view shows.
			Object id = view == null ? null : view.getClass().getMethod("getCheatSheetID").invoke(view);
			return guides().filter(each -> each.getAttribute("id").equals(id)).map(each -> each.getAttribute("name")).findFirst().orElse("");
		});
	}

	private static Stream<IConfigurationElement> guides() {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(CONTENT)).filter(each -> each.getName().equals("cheatsheet"));
	}

	public int steps() {
		return elements("item").size();
	}

	/** Commands of the open guide's steps that the workbench does not know, or that nothing would carry out. */
	public List<String> commandsThatDoNotExist() {
		ICommandService commands = WorkbenchPage.window().getService(ICommandService.class);
		List<String> missing = new ArrayList<>();
		for (Element each : elements("command")) {
			String serialized = each.getAttribute("serialization");
			try {
				if (Ui.get(() -> commands.deserialize(serialized)).getCommand().getHandler() == null) {
					throw new NotHandledException(serialized);
				}
			} catch (AssertionError | NotHandledException e) {
				missing.add(serialized);
			}
		}
		return missing;
	}

	private List<Element> elements(String name) {
		IConfigurationElement guide = guides().filter(each -> open.equals(each.getAttribute("name"))).findFirst().orElseThrow();
		try (InputStream in = Platform.getBundle(BUNDLE).getEntry(guide.getAttribute("contentFile")).openStream()) {
			Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
			NodeList found = document.getElementsByTagName(name);
			return Stream.iterate(0, i -> i + 1).limit(found.getLength()).map(i -> (Element) found.item(i)).toList();
		} catch (IOException | SAXException | ParserConfigurationException e) {
			throw new AssertionError(guide.getAttribute("contentFile"), e);
		}
	}

	private void follow(String words) {
		Ui.run(() -> press(links().filter(each -> words.equals(each.getData(Named.KEY))).findFirst().orElseThrow()));
	}

	private static void press(Link link) {
		link.notifyListeners(SWT.Selection, new Event());
	}

	/** The links of the welcome page, from top to bottom. */
	private static Stream<Link> links() {
		return everything().filter(Link.class::isInstance).map(Link.class::cast).filter(Control::isVisible)
				.filter(each -> each.getData(Named.KEY) instanceof String && each.getText().startsWith("<a>") && each.getText().endsWith("</a>")
						&& each.getText().indexOf("<a", 1) < 0);
	}

	private static Stream<Control> everything() {
		return Widgets.below(WorkbenchPage.window().getShell());
	}
}
