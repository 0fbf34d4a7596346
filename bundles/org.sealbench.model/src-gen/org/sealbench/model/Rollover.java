/**
 */
package org.sealbench.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rollover</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The plan by which a CA gives way to another one of the same name, in three stages (RFC 4210, section 4.4).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.Rollover#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sealbench.model.Rollover#getSuccessor <em>Successor</em>}</li>
 *   <li>{@link org.sealbench.model.Rollover#getStage <em>Stage</em>}</li>
 *   <li>{@link org.sealbench.model.Rollover#getKeyAlgorithm <em>Key Algorithm</em>}</li>
 *   <li>{@link org.sealbench.model.Rollover#getNewWithOld <em>New With Old</em>}</li>
 *   <li>{@link org.sealbench.model.Rollover#getOldWithNew <em>Old With New</em>}</li>
 *   <li>{@link org.sealbench.model.Rollover#getReplacements <em>Replacements</em>}</li>
 *   <li>{@link org.sealbench.model.Rollover#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getRollover()
 * @model
 * @generated
 */
public interface Rollover extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the old CA.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(CertificateNumber)
	 * @see org.sealbench.model.ModelPackage#getRollover_Number()
	 * @model default="0" dataType="org.sealbench.model.CertificateNumber"
	 * @generated
	 */
	CertificateNumber getNumber();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Rollover#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(CertificateNumber value);

	/**
	 * Returns the value of the '<em><b>Successor</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the new CA.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Successor</em>' attribute.
	 * @see #setSuccessor(CertificateNumber)
	 * @see org.sealbench.model.ModelPackage#getRollover_Successor()
	 * @model default="0" dataType="org.sealbench.model.CertificateNumber"
	 * @generated
	 */
	CertificateNumber getSuccessor();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Rollover#getSuccessor <em>Successor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Successor</em>' attribute.
	 * @see #getSuccessor()
	 * @generated
	 */
	void setSuccessor(CertificateNumber value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The default value is <code>"trust"</code>.
	 * The literals are from the enumeration {@link org.sealbench.model.RolloverStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.sealbench.model.RolloverStage
	 * @see #setStage(RolloverStage)
	 * @see org.sealbench.model.ModelPackage#getRollover_Stage()
	 * @model default="trust"
	 * @generated
	 */
	RolloverStage getStage();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Rollover#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.sealbench.model.RolloverStage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(RolloverStage value);

	/**
	 * Returns the value of the '<em><b>Key Algorithm</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of the keys that the new certificates get, as the command line names it; empty: that of the old ones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Algorithm</em>' attribute.
	 * @see #setKeyAlgorithm(String)
	 * @see org.sealbench.model.ModelPackage#getRollover_KeyAlgorithm()
	 * @model default=""
	 * @generated
	 */
	String getKeyAlgorithm();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Rollover#getKeyAlgorithm <em>Key Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key Algorithm</em>' attribute.
	 * @see #getKeyAlgorithm()
	 * @generated
	 */
	void setKeyAlgorithm(String value);

	/**
	 * Returns the value of the '<em><b>New With Old</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The certificate of the new key, signed with the old one, base64 of its DER: for partners that know the old CA only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>New With Old</em>' attribute.
	 * @see #setNewWithOld(String)
	 * @see org.sealbench.model.ModelPackage#getRollover_NewWithOld()
	 * @model default=""
	 * @generated
	 */
	String getNewWithOld();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Rollover#getNewWithOld <em>New With Old</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>New With Old</em>' attribute.
	 * @see #getNewWithOld()
	 * @generated
	 */
	void setNewWithOld(String value);

	/**
	 * Returns the value of the '<em><b>Old With New</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The certificate of the old key, signed with the new one, base64 of its DER: for partners that know the new CA only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Old With New</em>' attribute.
	 * @see #setOldWithNew(String)
	 * @see org.sealbench.model.ModelPackage#getRollover_OldWithNew()
	 * @model default=""
	 * @generated
	 */
	String getOldWithNew();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Rollover#getOldWithNew <em>Old With New</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Old With New</em>' attribute.
	 * @see #getOldWithNew()
	 * @generated
	 */
	void setOldWithNew(String value);

	/**
	 * Returns the value of the '<em><b>Replacements</b></em>' containment reference list.
	 * The list contents are of type {@link org.sealbench.model.RolloverReplacement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which certificates of the new CA take the place of which ones of the old CA.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replacements</em>' containment reference list.
	 * @see org.sealbench.model.ModelPackage#getRollover_Replacements()
	 * @model containment="true"
	 * @generated
	 */
	EList<RolloverReplacement> getReplacements();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.sealbench.model.RolloverStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done, in no order that matters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.sealbench.model.ModelPackage#getRollover_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<RolloverStep> getSteps();

} // Rollover
