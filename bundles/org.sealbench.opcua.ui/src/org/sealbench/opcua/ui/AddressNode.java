package org.sealbench.opcua.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.progress.IDeferredWorkbenchAdapter;
import org.eclipse.ui.progress.IElementCollector;
import org.sealbench.opcua.Branch;
import org.sealbench.opcua.BrowsedNode;
import org.sealbench.opcua.OpenSession;
import org.sealbench.opcua.StatusNames;
import org.sealbench.ui.Picture;

/** A node of a server's address space; what lies below it is asked for when somebody opens it. */
final class AddressNode implements IDeferredWorkbenchAdapter {

	/** The Objects folder (OPC 10000-5 §8.2.3). */
	private static final String OBJECTS = "i=85";

	private final OpenSession session;
	private final ISchedulingRule rule;
	private final AddressNode parent;
	private final BrowsedNode node;

	private AddressNode(OpenSession session, ISchedulingRule rule, AddressNode parent, BrowsedNode node) {
		this.session = session;
		this.rule = rule;
		this.parent = parent;
		this.node = node;
	}

	/** Where a server's objects begin. */
	static AddressNode root(OpenSession session, ISchedulingRule rule) {
		return new AddressNode(session, rule, null, new BrowsedNode(OBJECTS, "", "Object"));
	}

	String id() {
		return node.node();
	}

	boolean isVariable() {
		return "Variable".equals(node.nodeClass());
	}

	boolean isMethod() {
		return "Method".equals(node.nodeClass());
	}

	Optional<Picture> picture() {
		return switch (node.nodeClass()) {
		case "Variable" -> Optional.of(Picture.TAGS);
		case "Method" -> Optional.of(Picture.SETTINGS);
		case "Object" -> Optional.of(Picture.DEVICES);
		default -> Optional.empty();
		};
	}

	@Override
	public void fetchDeferredChildren(Object object, IElementCollector collector, IProgressMonitor monitor) {
		Branch branch = session.children(id(), monitor);
		List<AddressNode> children = branch.status().equals(StatusNames.GOOD)
				? branch.nodes().stream().map(each -> new AddressNode(session, rule, this, each)).toList()
				: List.of(new AddressNode(session, rule, this, new BrowsedNode("", branch.status(), "")));
		collector.add(children.toArray(), monitor);
		collector.done();
	}

	@Override
	public boolean isContainer() {
		return !node.nodeClass().isEmpty();
	}

	@Override
	public ISchedulingRule getRule(Object object) {
		return rule;
	}

	@Override
	public Object[] getChildren(Object object) {
		return new Object[0];
	}

	@Override
	public ImageDescriptor getImageDescriptor(Object object) {
		return picture().map(Picture::descriptor).orElse(null);
	}

	@Override
	public String getLabel(Object object) {
		return node.name();
	}

	@Override
	public Object getParent(Object object) {
		return parent;
	}
}
