/** Rules about tags, their initial values and simulations, and about methods. */
package org.sealbench.compiler.rule.tag;
