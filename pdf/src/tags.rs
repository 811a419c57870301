//! The structure of a document, which a screen reader goes by: what each piece of text is, in reading order.
//!
//! It is laid out as a list of nodes that name their parents, filled while pages are laid out and drawn, and becomes a
//! tree at the end.

use std::num::NonZeroU16;

use krilla::tagging::{
    Identifier, ListNumbering, Node as KrillaNode, TableHeaderScope, Tag, TagGroup, TagKind,
    TagTree,
};

/// A node of the structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NodeId(usize);

/// What a piece of the document is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Role {
    Title(String),
    Heading(String),
    Paragraph,
    /// A list; whether its entries have bullets.
    List {
        bullets: bool,
    },
    Entry,
    Label,
    Body,
    Table,
    TableHead,
    TableRows,
    Row,
    ColumnHead,
    RowHead,
    Cell,
}

enum Kid {
    Node(usize),
    Drawn(Identifier),
}

struct Node {
    role: Role,
    kids: Vec<Kid>,
}

/// The structure, while it is made.
#[derive(Default)]
pub(crate) struct Tags {
    nodes: Vec<Node>,
    top: Vec<usize>,
}

impl Tags {
    /// A new last child of a node, or of the document.
    pub fn add(&mut self, parent: Option<NodeId>, role: Role) -> NodeId {
        let id = self.nodes.len();
        self.nodes.push(Node {
            role,
            kids: Vec::new(),
        });
        match parent.and_then(|NodeId(parent)| self.nodes.get_mut(parent)) {
            Some(parent) => parent.kids.push(Kid::Node(id)),
            None => self.top.push(id),
        }
        NodeId(id)
    }

    /// Says that something that was drawn belongs to a node.
    pub fn drawn(&mut self, NodeId(id): NodeId, what: Identifier) {
        if let Some(node) = self.nodes.get_mut(id) {
            node.kids.push(Kid::Drawn(what));
        }
    }

    /// The tree of it all.
    pub fn tree(&self, lang: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(lang.to_owned()));
        for id in &self.top {
            if let Some(group) = self.group(*id) {
                tree.push(group);
            }
        }
        tree
    }

    /// Groups are as deep as a table's cell, so this does not go deep.
    fn group(&self, id: usize) -> Option<TagGroup> {
        let node = self.nodes.get(id)?;
        let kids = node.kids.iter().filter_map(|kid| match kid {
            Kid::Drawn(what) => Some(KrillaNode::Leaf(*what)),
            Kid::Node(id) => self.group(*id).map(KrillaNode::Group),
        });
        Some(TagGroup::with_children(kind(&node.role), kids.collect()))
    }
}

fn kind(role: &Role) -> TagKind {
    let level = |level: u16, title: &String| {
        let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
        TagKind::from(Tag::Hn(level, Some(title.clone())))
    };
    match role {
        Role::Title(title) => level(1, title),
        Role::Heading(title) => level(2, title),
        Role::Paragraph => Tag::P.into(),
        Role::List { bullets: true } => Tag::L(ListNumbering::Disc).into(),
        Role::List { bullets: false } => Tag::L(ListNumbering::None).into(),
        Role::Entry => Tag::LI.into(),
        Role::Label => Tag::Lbl.into(),
        Role::Body => Tag::LBody.into(),
        Role::Table => Tag::Table.into(),
        Role::TableHead => Tag::THead.into(),
        Role::TableRows => Tag::TBody.into(),
        Role::Row => Tag::TR.into(),
        Role::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        Role::RowHead => Tag::TH(TableHeaderScope::Row).into(),
        Role::Cell => Tag::TD.into(),
    }
}
